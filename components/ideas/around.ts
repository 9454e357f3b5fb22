import type { IdeaLife } from "@/lib/ideas/life";
import type { LineageTree } from "@/lib/lineage/tree";
import type { Participation } from "@/lib/participation/participation";

/** What has happened around a published idea. */
export interface Around {
  participation: Participation;
  life: IdeaLife;
  lineage: LineageTree | null;
}
