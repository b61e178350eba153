export const id=8048
export const ids=[8048]
export const modules={7218:((_module,_exports,_require)=>{_require.r(_exports)
_require.d(_exports,{attach:()=>attach,notifyOfEdit:()=>notifyOfEdit})
var _start_0=_require(2839)
function notifyOfEdit({rootId},mailbox,forms){return lossOf("The message was edited, but the reply about it is missing",()=>mailbox.notify(forms,rootId))}
async function attach(files,{rootId},mailbox){const losses=[]
for(const file of files)losses.push(...await lossOf(`The file ${file.name} is missing`,()=>mailbox.attach(file,rootId)))
return losses}
async function lossOf(what,send){try{await send()
return[]}catch(error){const reason=error instanceof Error?error.message:String(error)
const advice=error instanceof _start_0.w8i?(await _start_0.SPl(error)).advice:void 0
return[{error:`${what}: ${reason}`,advice}]}}}),};
