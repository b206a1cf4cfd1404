package org.givre.probe;

import java.util.ArrayList;
import java.util.List;
import org.givre.kernel.Refusal;

/** One fixed question, reviewed and signed with the profile, and how its answer is understood. */
public record SiteQuery(
    String question, TextQuery.Ending ending, String pattern, List<TextQuery.Group> groups)
    implements SiteContent {

  public SiteQuery {
    groups = List.copyOf(groups);
  }

  @Override
  public Dialogue conversation() {
    return Dialogue.of(new TextQuery.Fixed(question, ending, pattern, groups));
  }

  @Override
  public List<Refusal> refusals() {
    List<Refusal> refusals = new ArrayList<>(Expressions.refusals(pattern, groups));
    boolean printable = question.chars().allMatch(c -> c >= ' ' && c < 127);
    if (question.isBlank() || question.length() > 64 || !printable) {
      refusals.add(new QueryUnfit());
    }
    return refusals;
  }

  @Override
  public String text() {
    return SiteText.of(this);
  }
}
