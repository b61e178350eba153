import{modules as m0}from"./shared-1648.js"
export const id=2362
export const ids=[2362]
export const modules={...m0,8578:((_module,_exports,_require)=>{_require.r(_exports)
_require.d(_exports,{EVENTS_OF_CODE:()=>EVENTS_OF_CODE})
var _start_0=_require(2839)
var _pull_request_1=_require(1648)
function toldOfPullRequest(payload,eventName){const action=_start_0.$6N(payload,"action")??""
if(eventName==="pull_request_review")return{text:textOf("Review",action),headline:headlineOfReview(action,_start_0.fKb(payload,"review"))}
if(eventName==="pull_request_review_comment")return{text:textOf("Review comment",action)}
return ACTIONS.get(action)?.(payload)??{text:textOf("Pull request",action)}}
function textOf(noun,action){return`${noun} ${action.replaceAll("_"," ")}`.trim()}
const ACTIONS=new Map([["synchronize",()=>({text:"Pull request updated"})],["closed",toldOfClosed],["review_requested",(payload)=>toldOfSomebody("Review requested from",reviewerOf(payload))],["review_request_removed",(payload)=>toldOfSomebody("Review no longer requested from",reviewerOf(payload))],["assigned",(payload)=>toldOfSomebody("Assigned to",_start_0.$6N(payload,"assignee","login"))],["unassigned",(payload)=>toldOfSomebody("Unassigned from",_start_0.$6N(payload,"assignee","login"))],["labeled",(payload)=>toldOfLabel("labeled",payload)],["unlabeled",(payload)=>toldOfLabel("unlabeled",payload)],["enqueued",toldOfEnqueued],["dequeued",toldOfDequeued]])
function toldOfClosed(payload){const isMerged=_start_0.fKb(payload,"pull_request","merged")
if(isMerged===true)return{text:"Pull request merged",headline:{words:"Merged"}}
return{text:"Pull request closed",headline:{words:isMerged===false?"Closed without a merge":"Closed"}}}
function toldOfSomebody(words,name="somebody"){return{text:`${words} ${name}`,headline:{words,name}}}
function reviewerOf(payload){return _start_0.$6N(payload,"requested_reviewer","login")??_start_0.$6N(payload,"requested_team","name")}
function toldOfLabel(verb,payload){return{text:`Pull request ${verb} ${_start_0.$6N(payload,"label","name")??""}`.trim()}}
function toldOfEnqueued(payload){return{text:`Pull request joined the merge queue${ofBase(payload)}`,headline:{words:"Joined the merge queue"}}}
function toldOfDequeued(payload){const text=`Pull request left the merge queue${ofBase(payload)}`
const reason=_start_0.$6N(payload,"reason")??""
const merged=MERGED.get(reason)
const setback=SETBACKS.get(reason)
return{text,headline:{words:["Left the merge queue",merged??setback].filter(Boolean).join(": "),isSetback:setback!==void 0}}}
function ofBase(payload){const branch=_pull_request_1.at(_start_0.$6N(payload,"pull_request","base","ref"))
return branch===void 0?"":` for ${branch}`}
const MERGED=new Map([["MERGE","merged"],["ALREADY_MERGED","merged already"]])
const SETBACKS=new Map([["MANUAL","taken out by hand"],["MERGE_CONFLICT","merge conflict"],["CI_FAILURE","CI failed"],["CI_TIMEOUT","CI took too long"],["QUEUE_CLEARED","the queue was cleared"],["ROLL_BACK","rolled back"],["BRANCH_PROTECTIONS","branch protection"],["GIT_TREE_INVALID","invalid Git tree"],["INVALID_MERGE_COMMIT","invalid merge commit"]])
function headlineOfReview(action,review){const name=_start_0.$6N(review,"user","login")
if(action==="dismissed")return{words:"Dismissed the review of",name:name??"somebody"}
const words=action==="submitted"?REVIEWS.get(_start_0.$6N(review,"state")?.toLowerCase()??""):void 0
return words===void 0?void 0:{words,name:name??"somebody"}}
const REVIEWS=new Map([["approved","Approved by"],["changes_requested","Changes requested by"],["commented","Reviewed by"]])
function releaseOf(value,repositoryUrl){const tag=_start_0.$6N(value,"tag_name")
if(tag===void 0)return void 0
return{tag,name:_start_0.$6N(value,"name"),url:_start_0.$6N(value,"html_url")??`${repositoryUrl}/releases/tag/${encodeURIComponent(tag.toWellFormed())}`,isPrerelease:_start_0.YjS(value,"prerelease"),notes:_start_0.$6N(value,"body")}}
function toldOfRelease(payload){const action=_start_0.$6N(payload,"action")??""
const name=_start_0.$6N(payload,"release","tag_name")
const words=action==="published"&&_start_0.YjS(payload,"release","prerelease")?WORDS.get("prereleased"):WORDS.get(action)
return{text:`Release ${action}`.trim(),headline:words===void 0||name===void 0?void 0:{words,name}}}
const WORDS=new Map([["published","Released"],["released","Released"],["prereleased","Pre-released"],["unpublished","Unpublished"],["created","Created release"],["edited","Edited release"],["deleted","Deleted release"]])
const EVENTS_OF_CODE={pull_request:readPullRequestEvent,pull_request_target:readPullRequestEvent,pull_request_review:readPullRequestEvent,pull_request_review_comment:readPullRequestEvent,merge_group:readMergeGroup,release:readRelease,issue_comment:readIssueComment}
function readPullRequestEvent(payload,context){const value=_start_0.fKb(payload,"pull_request")
const pullRequest=_pull_request_1._n(value,context)
return{...toldOfPullRequest(payload,context.eventName),pullRequest,author:_start_0.XPY(_start_0.fKb(value,"user")),ref:_pull_request_1.hK(pullRequest),commit:_start_0.D3D(void 0,_start_0.$6N(value,"head","sha"),context.repositoryUrl)}}
function readMergeGroup(payload,{repositoryUrl}){const group=_start_0.fKb(payload,"merge_group")
const base=_start_0.H8k(_start_0.$6N(group,"base_ref")??"",repositoryUrl)
const[,number]=/\/pr-(\d+)-[0-9a-f]+$/.exec(_start_0.$6N(group,"head_ref")??"")??[]
return{text:base===void 0?"Merge queue":`Merge queue for ${base.name}`,ref:base&&{...base,kind:"merge queue"},commit:_start_0.D3D(_start_0.fKb(group,"head_commit"),_start_0.$6N(group,"head_sha"),repositoryUrl),pullRequest:number===void 0?void 0:{number,url:`${repositoryUrl}/pull/${number}`}}}
function readRelease(payload,{repositoryUrl,sha}){const release=releaseOf(_start_0.fKb(payload,"release"),repositoryUrl)
return{...toldOfRelease(payload),ref:release&&_start_0.H8k(`refs/tags/${release.tag}`,repositoryUrl),commit:_start_0.D3D(void 0,sha||void 0,repositoryUrl),author:_start_0.XPY(_start_0.fKb(payload,"release","author")),release}}
function readIssueComment(payload,context){const issue=_start_0.fKb(payload,"issue")
const number=_start_0.$6N(issue,"number")
const text=number===void 0?"Comment":`Comment on #${number}`
if(_start_0.fKb(issue,"pull_request")===void 0)return{text}
const pullRequest=_pull_request_1._n(issue,context)
return{text,pullRequest,author:_start_0.XPY(_start_0.fKb(issue,"user")),ref:_pull_request_1.hK(pullRequest),isApartFromCommit:true}}}),};
