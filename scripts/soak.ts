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

const USAGE = `npm run soak [-- --count N --seed N --delivery KIND]
  --count N        how many messages to send: a multiple of ${PER_STEP}, because each step sends ${PER_STEP} (default: 1000)
  --seed N         a whole number that chooses the faults (default: 1)
  --delivery KIND  ${DELIVERIES.join(" or ")} (default: both)`;

const { count, seed, wanted } = readOptions();
const clock = new SkippingClock();
clock.start();
for (const delivery of wanted) await soak(delivery);

function readOptions(): { count: number; seed: number; wanted: readonly Delivery[] } {
  try {
    const { values } = parseArgs({
      options: {
        count: { type: "string", default: "1000" },
        seed: { type: "string", default: "1" },
        delivery: { type: "string" },
      },
    });
    const [count, seed] = [Number(values.count), Number(values.seed)];
    const wanted = DELIVERIES.filter((one) => one === (values.delivery ?? one));
    const isCount = Number.isSafeInteger(count) && count > 0 && count % PER_STEP === 0;
    if (isCount && Number.isSafeInteger(seed) && wanted.length > 0) return { count, seed, wanted };
  } catch {
    // An unknown option: the usage names the known ones.
  }
  console.error(USAGE);
  process.exit(2);
}

/** Sends all messages with one kind of delivery. */
async function soak(delivery: Delivery): Promise<void> {
  await using workplace = createWorkplace();
  const counts = { delivered: 0, failed: 0, both: 0, lost: 0, doubled: 0 };
  const wrong: string[] = [];
  const last = count / PER_STEP;
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
    `${delivery}, seed ${seed}: ${count} messages, ${counts.delivered} delivered, ${counts.failed} reported as failed (${counts.both} of them arrived anyway), ${counts.lost} lost, ${counts.doubled} doubled.`,
  );
  for (const line of wrong.slice(0, MAX_NAMED)) console.log(`  ${line}`);
  if (wrong.length > MAX_NAMED) console.log(`  and ${wrong.length - MAX_NAMED} more`);
  if (wrong.length > 0) process.exitCode = 1;
}
