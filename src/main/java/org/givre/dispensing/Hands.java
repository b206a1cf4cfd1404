package org.givre.dispensing;

import org.givre.access.RefusedActs;
import org.givre.access.Signing;
import org.givre.audit.Journal;
import org.givre.custody.UnitLedger;
import org.givre.kernel.Works;

/** What every act writes with. */
public record Hands(
    Works works, Journal journal, Signing signing, RefusedActs refused, UnitLedger ledger) {}
