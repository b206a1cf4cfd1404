package org.givre.probe;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.givre.kernel.Refusal;

/**
 * A profile that the site wrote from a maker's sheet.
 *
 * @param title as people call the model
 * @param sheet which document, page and date the figures are from
 */
public record SiteProfile(ProfileRef ref, String title, String sheet, SiteContent content) {

  /** Not yet compared with any display. */
  public DeviceProfile draft() {
    return new DeviceProfile(ref, content.conversation(), ProfileState.DRAFT);
  }

  /** A profile, or the next revision of one, as somebody wants it. */
  public record Draft(String title, String sheet, SiteContent content) {

    public Draft {
      title = title.strip();
      sheet = sheet.strip();
    }

    /** Made of the title: the next revision of a profile keeps its title. */
    public String id() {
      String plain =
          Normalizer.normalize(title, Normalizer.Form.NFD)
              .replaceAll("\\p{M}", "")
              .toLowerCase(Locale.ROOT)
              .replaceAll("[^a-z0-9]+", "-")
              .replaceAll("^-|-$", "");
      return "site." + (plain.length() > 50 ? plain.substring(0, 50) : plain);
    }

    List<Refusal> refusals() {
      List<Refusal> refusals = new ArrayList<>();
      if (id().length() <= "site.".length()) {
        refusals.add(new ProfileTitleMissing());
      }
      if (sheet.isEmpty()) {
        refusals.add(new SheetNotNamed());
      }
      refusals.addAll(content.refusals());
      return refusals;
    }

    SiteProfile as(ProfileRef ref) {
      return new SiteProfile(ref, title, sheet, content);
    }
  }
}
