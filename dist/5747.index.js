import{modules as m0}from"./shared-6845.js"
import{modules as m1}from"./shared-3449.js"
export const id=5747
export const ids=[5747]
export const modules={...m0,...m1,};
