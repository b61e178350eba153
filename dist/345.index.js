import{modules as m0}from"./shared-8089.js"
export const id=345
export const ids=[345]
export const modules={...m0,2359:((_module,_exports,_require)=>{_require.r(_exports)
_require.d(_exports,{failureOf:()=>failureOf})
var _advice_on_2=_require(8089)
var _start_0=_require(2839)
var _refused_edit_error_1=_require(8963)
async function failureOf(error,task="post",hostInput){const status="failed"
if(error instanceof _refused_edit_error_1.V)return{...await failureOf(error.refusal),advice:EDIT_ADVICE}
if(error instanceof _start_0.w8i)return{status,error:error.message,advice:await _advice_on_2.i(error,task,hostInput)||void 0,trackingId:error.trackingId}
return{status,error:`Webex Notify itself failed: ${error instanceof Error?error.message:String(error)}.`,advice:"Please report this.",failsStep:true}}
const EDIT_ADVICE="Webex allows editing only your own messages, without a file or card, and ten times: with update-mode auto, this would be a reply."}),8963:((_module,_exports,_require)=>{_require.d(_exports,{V:()=>RefusedEditError})
var RefusedEditError=class extends Error{name="RefusedEditError"
refusal
constructor(refusal){super(refusal.message,{cause:refusal})
this.refusal=refusal}}}),};
