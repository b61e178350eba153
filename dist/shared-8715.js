export const modules={8715:((_module,_exports,_require)=>{_require.d(_exports,{$U:()=>callerOf,AP:()=>isCalled,ev:()=>callerOfNeeded,ob:()=>calledAmong})
function callerOf(ownName){return/^.* \/ /.exec(ownName)?.[0]??""}
function isCalled(name,id){return name===id||name.startsWith(`${id} (`)||name.startsWith(`${id} / `)}
function calledAmong(jobs){const ran=jobs.filter(({conclusion})=>conclusion==="success"||conclusion==="failure")
const names=new Set(ran.map(({name})=>name))
return(name,id)=>isCalled(name,id)&&(name===id||!names.has(id))}
function callerOfNeeded(ownName,ids,ended){const caller=callerOf(ownName)
const beside=ended.filter(({name})=>name.startsWith(caller))
const isNamed=beside.some(({name})=>ids.some((id)=>isCalled(name,caller+id)))
return caller===""||isNamed||beside.length>=ids.length?caller:callerOfNeeded(caller.slice(0,-3),ids,ended)}}),};
