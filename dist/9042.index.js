import{modules as m0}from"./shared-1161.js"
export const id=9042
export const ids=[9042]
export const modules={...m0,5010:((_module,_exports,_require)=>{_require.d(_exports,{createLists:()=>createLists})
var _start_0=_require(2839)
var _teams_1=_require(1161)
function createLists(requests){return{rooms:_start_0.vnm(_teams_1.pR,requests),teams:_start_0.vnm(_teams_1.T3,requests),groups:_start_0.vnm(_teams_1.fd,requests),people:_start_0.vnm(_teams_1.qp,requests)}}}),};
