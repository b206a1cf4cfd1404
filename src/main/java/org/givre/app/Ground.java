package org.givre.app;

import org.givre.access.AccessStore;
import org.givre.access.FirstRun;
import org.givre.access.People;
import org.givre.access.RefusedActs;
import org.givre.access.SignIn;
import org.givre.access.Signing;
import org.givre.audit.ActorNames;
import org.givre.audit.Journal;
import org.givre.audit.Trail;
import org.givre.db.FolderMark;
import org.givre.kernel.Ticker;
import org.givre.kernel.Works;
import org.givre.settings.DataFolder;
import org.givre.settings.SettingsFile;
import org.givre.words.Words;

/**
 * What every area stands on: the open folder, the journal, the acts of people.
 *
 * @param mark what the folder was made for; {@code mark.training()} never changes
 * @param words of the site's language, for what is written down; screens have their own
 */
public record Ground(
    DataFolder folder,
    FolderMark mark,
    Works works,
    Ticker ticker,
    Words words,
    SettingsFile settings,
    Journal journal,
    Trail trail,
    ActorNames names,
    AccessStore access,
    FirstRun firstRun,
    SignIn signIn,
    Signing signing,
    RefusedActs refusedActs,
    People people) {

  public boolean training() {
    return mark.training();
  }

  /** The same ground with another door to the database: many acts in one transaction. */
  Ground over(Works other) {
    return new Ground(
        folder,
        mark,
        other,
        ticker,
        words,
        settings,
        journal,
        trail,
        names,
        access,
        firstRun,
        signIn,
        signing,
        refusedActs,
        people);
  }
}
