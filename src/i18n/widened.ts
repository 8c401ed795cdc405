// The shape of a language: the reference with every literal widened, so that another language can
// satisfy it and a missing or surplus sentence does not compile.
export type Widened<T> = T extends string
	? string
	: T extends number
		? number
		: T extends (...values: infer A) => infer R
			? (...values: A) => Widened<R>
			: T extends readonly (infer E)[]
				? readonly Widened<E>[]
				: { readonly [K in keyof T]: Widened<T[K]> };
