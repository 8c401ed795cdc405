// "Named n of stated N": the number of named members beside what sources state.
import type { MemberCount } from "./answers.ts";
import { describeCount } from "./detail-counts.ts";
import type { Network } from "./network.ts";
import { listMemberCounts } from "./stated-counts.ts";

export function countMembers(network: Network, consortium: string): MemberCount {
	return {
		named: network.listed.get(consortium)?.size ?? 0,
		list: network.consortia.get(consortium)?.member_list ?? "none",
		stated: listMemberCounts(network, consortium).map((count) => describeCount(network, count)),
	};
}
