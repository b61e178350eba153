import{modules as m0}from"./shared-3449.js"
import{modules as m1}from"./shared-1820.js"
export const id=3714
export const ids=[3714]
export const modules={...m0,...m1,};
