export const modules={7607:((_module,_exports,_require)=>{_require.d(_exports,{r:()=>moveFromVariables,w:()=>reasonForNoSecrets})
var _start_0=_require(2839)
function reasonForNoSecrets(context,payload){if(context.firstActor==="dependabot[bot]")return"GitHub passes runs that Dependabot starts only the secrets under Settings > Secrets and variables > Dependabot"
if(_start_0.YjS(payload,"repository","fork"))return"GitHub does not copy secrets to a fork"
if(!(context.eventName.startsWith("pull_request")&&context.eventName!=="pull_request_target"))return void 0
const{isOurs}=_start_0.W5T(_start_0.fKb(payload,"pull_request"),context)
return isOurs?void 0:"GitHub does not pass secrets to pull requests from forks"}
function moveFromVariables(input,env){const given=_start_0.Qhc.filter((name)=>env[name]?.trim())
if(!given.some((name)=>name===input))return void 0
return`move ${_start_0.sob(given.map((name)=>`\`${name}\``))} from \`env:\` to the step's \`with:\``}}),};
