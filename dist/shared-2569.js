export const modules={2569:((_module,_exports,_require)=>{_require.d(_exports,{o:()=>SearchBudget})
var _path_matcher_0=_require(1195)
const SEARCH_LIMITS={entries:1e5,depth:100,comparisons:5e7,steps:1e7}
var SearchBudget=class{matcher
#limits
#looked=0
#steps=0
constructor(limits=SEARCH_LIMITS){this.#limits=limits
this.matcher=new _path_matcher_0.c(limits.comparisons)}
get names(){return this.#limits.entries-this.#looked+1}
get ended(){if(this.#looked>this.#limits.entries)return`after ${this.#limits.entries} names`
return this.matcher.isSpent||this.#steps>this.#limits.steps?"after too many comparisons":void 0}
endedAt(depth){return depth>this.#limits.depth?`at folders nested ${this.#limits.depth} deep`:void 0}
look(){this.#looked+=1}
step(count){this.#steps+=count}}}),};
