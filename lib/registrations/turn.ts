import { type Tx, transaction } from "@/lib/db/client";
import { turns } from "@/lib/files/turns";

// Those who register for one event wait for one another anyway. When hundreds come at the same moment they wait here,
// so that all of them get their turn and the pool keeps connections for everything else.
const inTurn = turns(4);

/** Runs a change of registrations in one transaction, when it is its turn. */
export const registering = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => inTurn(() => transaction(work));
