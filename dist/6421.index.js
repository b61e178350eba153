import { modules as m0 } from "./shared-4337.js";
export const id = 6421;
export const ids = [6421];
export const modules = {
...m0,
};
