import { modules as m0 } from "./shared-6149.js";
export const id = 2777;
export const ids = [2777];
export const modules = {
	...m0,
	9013: ((_module, _exports, _require) => {
_require.r(_exports);
_require.d(_exports, {
	globProblems: () => globProblems,
	readGlobs: () => readGlobs
});
var _start_0 = _require(510);
var _glob_1 = _require(6149);
function readGlobs(input, text) {
	const globs = _start_0.LiI(text ?? "");
	for (const pattern of globs) if (_glob_1.mf(pattern)) throw new _start_0.dzK(input, pattern, _glob_1.Gm);
	const problems = globs.flatMap((pattern) => problemOf(input, pattern));
	return {
		globs: problems.length === 0 ? globs : [],
		problems
	};
}
function globProblems(text) {
	return _start_0.xst.flatMap((input) => {
		return unlessWrong(() => readGlobs(input, text(input)).problems, () => []);
	});
}
function problemOf(input, pattern) {
	return unlessWrong(() => {
		_glob_1.qF(input, pattern.replace(/^!/, ""));
		return [];
	}, ({ message }) => [`${message} No file of this input is read.`]);
}
function unlessWrong(read, orElse) {
	try {
		return read();
	} catch (error) {
		if (error instanceof _start_0.dzK) return orElse(error);
		throw error;
	}
}
	}),
};
