package org.givre.app;

import org.givre.access.RefusedActs;
import org.givre.access.SignIn;
import org.givre.access.Signing;
import org.givre.audit.Journal;
import org.givre.audit.Trail;
import org.givre.kernel.Ticker;
import org.givre.kernel.Works;
import org.givre.settings.DataFolder;
import org.givre.words.Words;

/** What every area stands on: the open folder and the acts of people. */
public record Ground(
    DataFolder folder,
    boolean training,
    Works works,
    Ticker ticker,
    Words words,
    Journal journal,
    Trail trail,
    SignIn signIn,
    Signing signing,
    RefusedActs refusedActs) {}
