export const id=55
export const ids=[55]
export const modules={2307:((_module,_exports,_require)=>{_require.r(_exports)
_require.d(_exports,{strayThread:()=>strayThread})
var _start_0=_require(2839)
function strayThread({thread,updateMode},deliveries,own){const given=Object.keys(_start_0.s_C(thread).messages)
if(given.length===0||given.some((key)=>Object.hasOwn(own.messages,key))||updateMode==="new"||!deliveries.every(({status})=>status==="sent"))return[]
return["Input \"thread\" has no message in any destination of \"to\", so a new one was posted: give the \"thread\" of a step that posts to the same destinations, or remove the line."]}}),};
