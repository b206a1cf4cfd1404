package org.givre.access.ui;

import java.util.function.Supplier;
import org.givre.access.Badges;
import org.givre.access.By;
import org.givre.access.People;
import org.givre.access.Signing;

/**
 * What the people page works with.
 *
 * @param by who is signed in, now
 * @param renamed told when a name changed, for those who keep names
 */
public record PeopleDesk(
    People people, Badges badges, Signing signing, Supplier<By> by, Runnable renamed) {}
