export const modules={6344:((_module,_exports,_require)=>{_require.d(_exports,{Q2:()=>withState,iJ:()=>readDeployment,ng:()=>runOf,tQ:()=>starterOf,vo:()=>versionOfRef})
var _start_0=_require(2839)
function starterOf(run,login){const event=_start_0.$6N(run,"event")??"workflow_run"
if(event==="schedule")return null
return _start_0.zCc.has(event)?"":login}
function runOf(value){const id=_start_0.$6N(value,"id")
const url=_start_0.$6N(value,"html_url")
if(id===void 0||url===void 0)return void 0
const attempt=Number(_start_0.$6N(value,"run_attempt"))||1
const started=Date.parse(_start_0.$6N(value,"run_started_at")??"")
const seconds=((_start_0.$6N(value,"status")==="completed"?Date.parse(_start_0.$6N(value,"updated_at")??""):NaN)-started)/1e3
return{id,number:_start_0.$6N(value,"run_number")??"",attempt,url:attempt>1&&!url.includes("/attempts/")?`${url}/attempts/${attempt}`:url,durationSeconds:seconds>=0?seconds:void 0}}
function withState(text,state){return state===void 0?text:`${text} (${state.replaceAll("_"," ")})`}
function readDeployment(payload,context){const fork=_start_0.FLs(payload,context)
const deployment=_start_0.fKb(payload,"deployment")
const status=_start_0.fKb(payload,"deployment_status")
const environment=_start_0.$6N(status,"environment")??_start_0.$6N(deployment,"environment")
const state=_start_0.$6N(status,"state")
const commit=_start_0.D3D(void 0,_start_0.$6N(deployment,"sha"),context.repositoryUrl)
const creator=_start_0.$6N(status,"creator","login")??_start_0.$6N(deployment,"creator","login")
const run=_start_0.TI(payload)
const actor=run===void 0?creator:starterOf(run,creator)
return{text:withState(`Deployment to ${environment??"an environment"}`,state),commit,ref:fork&&_start_0.Dv$(fork,context),author:actor?_start_0.XPY(_start_0.fKb(deployment,"creator")):void 0,actor,deployment:environment===void 0?void 0:{id:_start_0.$6N(deployment,"id"),environment,environmentUrl:_start_0.$6N(status,"environment_url"),version:versionOfRef(_start_0.$6N(deployment,"ref")),reason:_start_0.$6N(status,"description")??_start_0.$6N(deployment,"description")},subject:state===void 0?void 0:{state,since:_start_0.$6N(status,"created_at"),commit,actor,workflow:_start_0.tvC(_start_0.$6N(payload,"workflow_run","name")),run:deployingRunOf(payload,context)}}}
function deployingRunOf(payload,{serverUrl}){const status=_start_0.fKb(payload,"deployment_status")
const url=_start_0.$6N(status,"log_url")??_start_0.$6N(status,"target_url")??""
return(url===""||url.startsWith(`${serverUrl}/`)?runOf(_start_0.fKb(payload,"workflow_run")):void 0)??{id:"",number:"",attempt:1,url}}
function versionOfRef(ref){return ref!==void 0&&/^v?\d+\.\d+/.test(ref)?ref:void 0}}),};
