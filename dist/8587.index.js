import { modules as m0 } from "./shared-4583.js";
import { modules as m1 } from "./shared-3449.js";
export const id = 8587;
export const ids = [8587];
export const modules = {
	...m0,
	...m1,
};
