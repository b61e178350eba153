import{modules as m0}from"./shared-3449.js"
import{modules as m1}from"./shared-725.js"
export const id=8521
export const ids=[8521]
export const modules={...m0,...m1,};
