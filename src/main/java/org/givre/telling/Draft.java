package org.givre.telling;

import java.util.List;
import java.util.Optional;
import org.givre.alarm.Answer;
import org.givre.duty.Contact;

/**
 * A message that is due, not yet in words.
 *
 * @param cases what it is about, gravest first; for an alarm that is over, none
 * @param abouts the same with the steps told
 * @param answer who takes care, for a message that says so
 */
record Draft(
    MessageKind kind,
    Contact to,
    List<Case> cases,
    List<About> abouts,
    Optional<Answer> answer,
    Optional<Audience> audience) {}
