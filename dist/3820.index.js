import{modules as m0}from"./shared-2207.js"
import{modules as m1}from"./shared-6344.js"
import{modules as m2}from"./shared-1648.js"
export const id=3820
export const ids=[3820]
export const modules={...m0,...m1,...m2,4226:((_module,_exports,_require)=>{_require.r(_exports)
_require.d(_exports,{EVENTS_OF_RUNS:()=>EVENTS_OF_RUNS})
var _start_0=_require(2839)
var _default_branch_1=_require(2207)
var _deployment_events_2=_require(6344)
var _pull_request_3=_require(1648)
const EVENTS_OF_RUNS={workflow_run:readWorkflowRun,check_run:readCheckRun,check_suite:readCheckSuite,deployment:_deployment_events_2.iJ,deployment_status:_deployment_events_2.iJ,status:readStatus}
function readWorkflowRun(payload,context){const value=_start_0.fKb(payload,"workflow_run")
const name=_start_0.tvC(_start_0.$6N(value,"name")??_start_0.$6N(payload,"workflow","name"))
const number=_start_0.$6N(value,"run_number")
const head=_start_0.$C0(value,context)
return{...head.isOurs?{}:{ref:_start_0.Dv$(head,context),commit:null},text:`After ${name??"another workflow"}${number===void 0?"":` #${number}`}`,author:isOfCommit(_start_0.$6N(value,"event")??"")?_start_0.HVu(head,_start_0.fKb(value,"head_commit"),context):void 0,actor:_deployment_events_2.tQ(value,void 0),subject:subjectOfRun(payload,name,context)}}
function isOfCommit(event){return _start_0.QRM(event)||event==="pull_request"}
function subjectOfRun(payload,workflow,context){const value=_start_0.fKb(payload,"workflow_run")
const state=_start_0.$6N(value,"conclusion")??_start_0.$6N(value,"status")
if(state===void 0)return void 0
const{serverUrl,repository}=context
const head=_start_0.$C0(value,context)
const pullRequest=_default_branch_1.hu(context,payload)?void 0:listedPullRequest(value,context)
return{state,text:_start_0.o31(_start_0.$6N(value,"event")??"")||void 0,workflow,run:_deployment_events_2.ng(value),commit:_start_0.D3D(_start_0.fKb(value,"head_commit"),_start_0.$6N(value,"head_sha"),`${serverUrl}/${head.repository??repository}`),pullRequest,ref:_pull_request_3.hK(pullRequest)??_start_0.Dv$(head,context),actor:_deployment_events_2.tQ(value,_start_0.$6N(value,"triggering_actor","login")??_start_0.$6N(value,"actor","login"))}}
function listedPullRequest(value,context){const first=_start_0.gTs(value,"pull_requests").find((one)=>_start_0.ayY(one,context))
return _pull_request_3._n(first,context)}
function readCheckRun(payload,context){const value=_start_0.fKb(payload,"check_run")
const state=_start_0.$6N(value,"conclusion")??_start_0.$6N(payload,"action")
const text=`Check ${_start_0.$6N(value,"name")??""}`.trim()
return readCheck(value,_start_0.fKb(value,"check_suite"),_deployment_events_2.Q2(text,state),context)}
function readCheckSuite(payload,context){const value=_start_0.fKb(payload,"check_suite")
const state=_start_0.$6N(value,"conclusion")??_start_0.$6N(payload,"action")
const text=`Checks of ${_start_0.$6N(value,"app","name")??"an app"}`
return readCheck(value,value,_deployment_events_2.Q2(text,state),context)}
function readStatus(payload,context){const sha=_start_0.$6N(payload,"sha")
const branches=_start_0.gTs(payload,"branches")
const branch=branches.find((one)=>_start_0.$6N(one,"commit","sha")===sha)??branches[0]
return{text:"Status",ref:_start_0.Dv$(_start_0.kKv({head_branch:_start_0.$6N(branch,"name")},context),context),commit:_start_0.D3D({message:_start_0.$6N(payload,"commit","commit","message")},sha,context.repositoryUrl)}}
function readCheck(value,suite,text,context){const pullRequest=listedPullRequest(value,context)
const head=_start_0.kKv(suite,context)
const commit=_start_0.fKb(value,"head_commit")
return{text,pullRequest,ref:_pull_request_3.hK(pullRequest)??_start_0.Dv$(head,context),commit:_start_0.D3D(commit,_start_0.$6N(value,"head_sha"),context.repositoryUrl),author:_start_0.HVu(head,commit,context)}}}),};
