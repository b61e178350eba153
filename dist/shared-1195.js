export const modules={1195:((_module,_exports,_require)=>{_require.d(_exports,{c:()=>PathMatcher})
var PathMatcher=class{#left
constructor(maxComparisons){this.#left=maxComparisons}
get isSpent(){return this.#left<=0}
matches(pattern,path){return this.#fits(pattern,path,{isWildcard:({text})=>text==="**",isMatch:(segment,part)=>this.matchesPart(segment,part)})}
matchesPart({text,isWild,marks=[]},part){if(!isWild)return text===part
return this.#fits(marks.length>0?marks:text,part,{isWildcard:(one)=>one==="*",isMatch:(one,other)=>one==="?"||one===other||isAmong(one,other)})}
#fits(pattern,text,comparison){let[at,from]=[0,0]
let star
while(from<text.length||at<pattern.length){if(this.isSpent)return false
this.#left--
const step=stepOf(pattern[at],text[from],comparison)
if(step==="wildcard"){star={at,from}
at++}else if(step==="match"){at++
from++}else{if(star===void 0||from===text.length)return false
star.from++
at=star.at+1
from=star.from}}
return true}}
function isAmong(mark,character){if(typeof mark==="string")return false
return mark.ranges.some(([from,to])=>from<=character&&character<=to)!==mark.isNot}
function stepOf(one,other,{isWildcard,isMatch}){if(one===void 0)return"none"
if(isWildcard(one))return"wildcard"
return other!==void 0&&isMatch(one,other)?"match":"none"}}),};
