export const id=3746
export const ids=[3746]
export const modules={610:((_module,_exports,_require)=>{_require.d(_exports,{deliverToWebhook:()=>deliverToWebhook,leftOutByWebhooks:()=>leftOutByWebhooks})
var _start_0=_require(2839)
async function deliverToWebhook({url,destination},{markdown,forWebhook=markdown},{webex,isDryRun}){if(isDryRun)return{destination,status:"planned",attempts:0}
let attempts=0
try{await webex.incomingWebhooks.post({url,markdown:forWebhook},{onAttempt:()=>++attempts})
return{destination,status:"sent",attempts}}catch(error){const isUnknown=error instanceof _start_0.w8i&&UNKNOWN.includes(error.kind)
const failure=await _start_0.SPl(error,"post","webhook-url")
return{destination,attempts,...failure,...isUnknown&&{advice:NEW_WEBHOOK}}}}
function leftOutByWebhooks({card,files=[]},hasThread){const parts=[card===void 0?"":"the card",files.length===0?"":"the files",hasThread?"the thread":""].filter(Boolean)
if(parts.length===0)return void 0
return`Webhooks accept only a Markdown message: they get a new one, without ${_start_0.sob(parts)}.`}
const UNKNOWN=["auth","forbidden","not found"]
const NEW_WEBHOOK="Webex does not know the webhook: create a new one in the room and store its address as the secret."}),};
