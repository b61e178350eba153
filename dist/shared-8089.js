export const modules={8089:((_module,_exports,_require)=>{_require.d(_exports,{i:()=>adviceOn})
function adviceOn(error,task,hostInput){return _require.e(1219).then(_require.bind(_require,3443)).then(({adviceFor})=>adviceFor(error,task,hostInput),()=>"")}}),};
