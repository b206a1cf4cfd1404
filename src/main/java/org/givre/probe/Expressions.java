package org.givre.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.givre.kernel.Refusal;

/** Whether an expression is one, with a group for each point. */
final class Expressions {
  private Expressions() {}

  static List<Refusal> refusals(String pattern, List<TextQuery.Group> groups) {
    List<Refusal> refusals = new ArrayList<>();
    if (groups.isEmpty()) {
      refusals.add(new NothingToRead());
    }
    try {
      var named = Pattern.compile(pattern).namedGroups().keySet();
      groups.stream()
          .filter(group -> !named.contains(group.name()))
          .forEach(group -> refusals.add(new PatternUnfit(group.name())));
    } catch (PatternSyntaxException none) {
      refusals.add(new PatternUnfit(none.getDescription()));
    }
    return refusals;
  }
}
