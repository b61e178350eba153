import{modules as m0}from"./shared-8877.js"
import{modules as m1}from"./shared-3449.js"
export const id=281
export const ids=[281]
export const modules={...m0,...m1,};
