import{modules as m0}from"./shared-3449.js"
import{modules as m1}from"./shared-2124.js"
export const id=5056
export const ids=[5056]
export const modules={...m0,...m1,};
