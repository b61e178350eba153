import{modules as m0}from"./shared-862.js"
import{modules as m1}from"./shared-1795.js"
export const id=7537
export const ids=[7537]
export const modules={...m0,...m1,};
