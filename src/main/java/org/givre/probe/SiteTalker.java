package org.givre.probe;

import java.util.List;
import org.givre.kernel.Refusal;

/** How the lines of a device that talks unasked are understood; nothing is ever sent to it. */
public record SiteTalker(String pattern, List<TextQuery.Group> groups) implements SiteContent {

  public SiteTalker {
    groups = List.copyOf(groups);
  }

  @Override
  public Talking conversation() {
    return new Talking(pattern, groups);
  }

  @Override
  public List<Refusal> refusals() {
    return Expressions.refusals(pattern, groups);
  }

  @Override
  public String text() {
    return SiteText.of(this);
  }
}
