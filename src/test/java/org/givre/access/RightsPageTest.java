package org.givre.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.givre.words.Words;
import org.junit.jupiter.api.Test;

/**
 * docs/rights.md is the table of the code, in words. After a change of rights: {@code
 * -Dgivre.write-docs=true} writes it anew.
 */
class RightsPageTest {

  private static final Path PAGE =
      Path.of(System.getProperty("givre.basedir", "."), "docs", "rights.md");

  @Test
  void thePageSaysWhatTheCodeDoes() throws IOException {
    String expected = page(Words.english());
    if (Boolean.getBoolean("givre.write-docs")) {
      Files.writeString(PAGE, expected);
    }
    assertThat(PAGE).hasContent(expected);
  }

  private static String page(Words words) {
    StringBuilder page = new StringBuilder("# Who may what\n\n");
    page.append("Made from `org.givre.access.Rights`, the only place where it stands; held by ")
        .append("`RightsPageTest`. A person may hold several roles.\n\n");
    page.append("**does** carries it out · **signs** answers for it with a signature · **second** ")
        .append("is the other person of two · reads sees it · – nothing\n\n");
    page.append("| act");
    for (Role role : Role.values()) {
      page.append(" | ").append(words.of("access.role." + role.code()));
    }
    page.append(" |\n|---").append("|---".repeat(Role.values().length)).append("|\n");
    for (Permission act : Permission.values()) {
      page.append("| ").append(words.of("access.permission." + act.code()));
      for (Role role : Role.values()) {
        page.append(" | ").append(cell(Rights.grant(role, act)));
      }
      page.append(" |\n");
    }
    return page.toString();
  }

  private static String cell(Set<Grant> grants) {
    List<String> said =
        grants.stream()
            .sorted()
            .map(grant -> grant == Grant.READS ? "reads" : "**" + grant.code() + "**")
            .toList();
    return said.isEmpty() ? "–" : said.stream().collect(Collectors.joining(" "));
  }
}
