import { parseArgs } from "node:util";
import { createWorkplace } from "../runner/index.ts";
import { SkippingClock } from "./soak/clock.ts";
import { DELIVERIES, type Delivery, judge } from "./soak/judge.ts";
import { PER_STEP, sendBatch } from "./soak/send.ts";

// Sends many messages through the local Webex, which answers almost every third request with a fault, and counts the
// results. Exits with 1 if `delivery` does not keep its promise. Waits take no time.

/** How many steps use the same local Webex. */
const BATCH = 50;

/** How many bad results are named. */
const MAX_NAMED = 10;

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    delivery: { type: "string" },
  },
});
const [count, seed] = [Number(values.count), Number(values.seed)];
if (!Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(seed)) {
  throw new Error("--count is the number of messages, and --seed a whole number.");
}

const wanted = DELIVERIES.filter((one) => one === (values.delivery ?? one));
if (wanted.length === 0) throw new Error(`--delivery is ${DELIVERIES.join(" or ")}, and both without it.`);

const clock = new SkippingClock();
clock.start();
for (const delivery of wanted) await soak(delivery);

/** Sends all messages with one kind of delivery. */
async function soak(delivery: Delivery): Promise<void> {
  await using workplace = await createWorkplace();
  const counts = { delivered: 0, failed: 0, both: 0, lost: 0, doubled: 0 };
  const wrong: string[] = [];
  const last = Math.ceil(count / PER_STEP);
  for (let first = 1; first <= last; first += BATCH) {
    const steps = Array.from({ length: Math.min(BATCH, last - first + 1) }, (_, at) => first + at);
    for (const sent of await sendBatch({ steps, seed, delivery, clock, workplace })) {
      const { isDelivered, isFailed, isLost, isDoubled, faults } = judge(sent, delivery);
      counts.delivered += Number(isDelivered);
      counts.failed += Number(isFailed);
      counts.both += Number(isDelivered && isFailed);
      counts.lost += Number(isLost);
      counts.doubled += Number(isDoubled);
      for (const fault of faults) wrong.push(`Message ${sent.number} ${fault}: ${JSON.stringify(sent)}`);
    }
  }
  console.log(
    `${delivery}, seed ${seed}: ${last * PER_STEP} messages, ${counts.delivered} delivered, ${counts.failed} reported as failed (${counts.both} of them arrived anyway), ${counts.lost} lost, ${counts.doubled} doubled.`,
  );
  for (const line of wrong.slice(0, MAX_NAMED)) console.log(`  ${line}`);
  if (wrong.length > MAX_NAMED) console.log(`  and ${wrong.length - MAX_NAMED} more`);
  if (wrong.length > 0) process.exitCode = 1;
}
