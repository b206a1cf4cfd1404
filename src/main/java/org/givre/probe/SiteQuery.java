package org.givre.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.givre.kernel.Refusal;

/** One fixed question, reviewed and signed with the profile, and how its answer is understood. */
public record SiteQuery(
    String question, TextQuery.Ending ending, String pattern, List<TextQuery.Group> groups)
    implements SiteContent {

  /**
   * An address, a word, a question mark, at most an input after it. What lacks the mark may set
   * something; an instrument that answers to less has a profile that comes with the program.
   */
  private static final Pattern ASKS =
      Pattern.compile("(\\d{1,3} )?\\*?[A-Za-z][A-Za-z0-9:.]{0,30}\\?( ?[A-Za-z0-9]{1,4})?");

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
    } else if (!ASKS.matcher(question).matches()
        || question.toUpperCase(Locale.ROOT).contains("CODE")) {
      refusals.add(new QueryMightAct(question));
    }
    return refusals;
  }

  @Override
  public String text() {
    return SiteText.of(this);
  }
}
