export const modules={1648:((_module,_exports,_require)=>{_require.d(_exports,{_n:()=>pullRequestOf,at:()=>branchName,hK:()=>refOfPullRequest})
var _start_0=_require(2839)
function branchName(ref){return ref?.replace(/^refs\/heads\/(?=.)/,"")}
function pullRequestOf(value,context){const number=_start_0.$6N(value,"number")
if(number===void 0)return void 0
const head=_start_0.W5T(value,context)
return{number,url:_start_0.$6N(value,"html_url")??`${context.repositoryUrl}/pull/${encodeURIComponent(number.toWellFormed())}`,title:_start_0.$6N(value,"title"),author:_start_0.$6N(value,"user","login"),sourceBranch:_start_0.zLR({...head,branch:branchName(head.branch)},context),targetBranch:branchName(_start_0.$6N(value,"base","ref")),...head.isOurs?{}:{isForeign:true}}}
function refOfPullRequest(pullRequest){if(pullRequest===void 0)return void 0
const{number,url,isForeign}=pullRequest
return{kind:"pull request",name:`#${number}`,url,...isForeign&&{isForeign}}}}),};
