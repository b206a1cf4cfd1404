package org.givre.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.givre.audit.AuditFact;
import org.givre.audit.Subject;
import org.givre.audit.store.SqlJournal;
import org.givre.kernel.ActorId;
import org.givre.kernel.Works;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rights of docs/postgresql.md, tried as the account that the workstations use. */
class PostgresRightsTest {

  private static final Path PAGE =
      Path.of(System.getProperty("givre.basedir", "."), "docs", "postgresql.md");

  private FreshDatabase fresh;
  private final SqlJournal journal = new SqlJournal("PUI-01");

  @BeforeEach
  void grantAsThePageSays() throws IOException {
    fresh = Databases.freshServerDatabase();
    Matcher block =
        Pattern.compile("GRANT USAGE.*?```", Pattern.DOTALL).matcher(Files.readString(PAGE));
    assertThat(block.find()).isTrue();
    String sql =
        block.group().replace("```", "").replace("FOR ROLE givre_owner", "FOR ROLE postgres");
    makeAccount();
    as("postgres", sql);
  }

  private void makeAccount() {
    fresh
        .database()
        .works()
        .inOne(
            work -> {
              int known =
                  Sql.in(work)
                      .createQuery("SELECT COUNT(*) FROM pg_roles WHERE rolname = 'givre_app'")
                      .mapTo(Integer.class)
                      .one();
              return known == 0 ? Sql.in(work).execute("CREATE ROLE givre_app") : 0;
            });
  }

  @AfterEach
  void close() {
    fresh.close();
  }

  private void as(String role, String sql) {
    Works works = fresh.database().works();
    works.inOne(
        work -> {
          var handle = Sql.in(work);
          handle.execute("SET LOCAL ROLE " + role);
          handle.createScript(sql).executeAsSeparateStatements();
          return null;
        });
  }

  @Test
  void theAccountDoesAnAct() {
    fresh
        .database()
        .works()
        .inOne(
            work -> {
              Sql.in(work).execute("SET LOCAL ROLE givre_app");
              return journal.record(
                  work,
                  AuditFact.of(
                      Instant.EPOCH,
                      new ActorId(new UUID(0, 1)),
                      "custody.moved",
                      new Subject("unit", "U-1", "Yescarta, FICTIF Bruno")));
            });
    assertThat(fresh.database().works().read(journal::head).number()).isEqualTo(1);
  }

  @Test
  void theAccountChangesNoFact() {
    for (String table : new String[] {"audit_entry", "signature", "site_rules", "data_folder"}) {
      assertRefused("DELETE FROM " + table);
      assertRefused("TRUNCATE " + table);
    }
    assertRefused("UPDATE audit_entry SET reason = 'autre'");
    assertRefused("UPDATE data_folder SET training = TRUE");
    assertRefused("DELETE FROM audit_head");
    assertRefused("DROP TABLE audit_entry");
  }

  private void assertRefused(String sql) {
    assertThatThrownBy(() -> as("givre_app", sql))
        .as(sql)
        .isInstanceOf(JdbiException.class)
        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
  }
}
