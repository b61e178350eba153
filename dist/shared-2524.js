export const modules={2524:((_module,_exports,_require)=>{_require.d(_exports,{D:()=>missingCredentialsError})
var _start_0=_require(2839)
function missingCredentialsError({missingCredentials},secretless,hasDestination=true){const[first]=missingCredentials
if(secretless!==void 0){const says=`${secretless}, and "if-missing-token" is "fail"`
return new _start_0.dzK(first??"token","",says)}
if(first===void 0)return new _start_0.dzK("token","",`${TOKEN}${hasDestination?"":ONLY_HOOK}`)
const missing=_start_0.sob(missingCredentials.map((name)=>JSON.stringify(name)))
const verb=missingCredentials.length===1?"is":"are"
return new _start_0.dzK(first,"",`give ${_start_0.YLX} together, from secrets that exist; ${missing} ${verb} empty`)}
const TOKEN="give a Webex access token, such as a bot's, from a secret that exists in the repository, in the job's environment, or in the organization and is shared with this repository; in a called workflow, the calling job must pass secrets on with `secrets: inherit` next to its `uses:`, and the step reads them by the names that the caller has; in a composite action, the calling step must pass it as an input; in `env:`, `WEBEX_API_TOKEN` counts only for the step or the job that has it"
const ONLY_HOOK="; a step with only `webhook-url` needs none, but that is empty, too"}),};
