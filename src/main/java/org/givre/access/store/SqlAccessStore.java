package org.givre.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.givre.access.AccessStore;
import org.givre.access.Account;
import org.givre.access.AccountId;
import org.givre.access.Person;
import org.givre.access.PersonId;
import org.givre.access.Role;
import org.givre.access.Secret;
import org.givre.access.Signature;
import org.givre.access.SignatureId;
import org.givre.access.Visits;
import org.givre.db.Sql;
import org.givre.kernel.Work;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.StatementContext;

/** Persons, accounts and signatures in SQL. */
public final class SqlAccessStore implements AccessStore {

  private static final String PERSONS = "SELECT id, given_name, family_name, rpps FROM person";

  private static final String ACCOUNTS =
      "SELECT id, person, login, locked_until, closed FROM account";

  @Override
  public boolean isEmpty(Work work) {
    return Sql.in(work).createQuery("SELECT COUNT(*) FROM account").mapTo(Long.class).one() == 0;
  }

  @Override
  public void addPerson(Work work, Person person, Instant at) {
    Sql.in(work)
        .createUpdate(
            """
            INSERT INTO person (id, given_name, family_name, rpps, made_at)
            VALUES (:id, :given, :family, :rpps, :at)
            """)
        .bind("id", person.id().value())
        .bind("given", person.givenName())
        .bind("family", person.familyName())
        .bind("rpps", person.rpps())
        .bind("at", at)
        .execute();
  }

  @Override
  public void rename(Work work, Person person) {
    Sql.in(work)
        .createUpdate(
            """
            UPDATE person SET given_name = :given, family_name = :family, rpps = :rpps
             WHERE id = :id
            """)
        .bind("id", person.id().value())
        .bind("given", person.givenName())
        .bind("family", person.familyName())
        .bind("rpps", person.rpps())
        .execute();
  }

  @Override
  public Optional<Person> person(Work work, PersonId id) {
    return Sql.in(work)
        .createQuery(PERSONS + " WHERE id = :id")
        .bind("id", id.value())
        .map(SqlAccessStore::readPerson)
        .findOne();
  }

  @Override
  public List<Person> persons(Work work) {
    return Sql.in(work)
        .createQuery(PERSONS + " ORDER BY family_name, given_name, id")
        .map(SqlAccessStore::readPerson)
        .list();
  }

  @Override
  public boolean addAccount(Work work, Account account, String hash, Instant at) {
    String login = lower(account.login());
    if (accountOf(work, login).isPresent()) {
      return false;
    }
    Sql.in(work)
        .createUpdate(
            """
            INSERT INTO account (id, person, login, password_hash, wrong_in_a_row, locked_until,
              closed, made_at, password_at)
            VALUES (:id, :person, :login, :hash, 0, NULL, :closed, :at, :at)
            """)
        .bind("id", account.id().value())
        .bind("person", account.person().value())
        .bind("login", login)
        .bind("hash", hash)
        .bind("closed", account.closed())
        .bind("at", at)
        .execute();
    setRoles(work, account.id(), account.roles());
    return true;
  }

  @Override
  public Optional<Account> account(Work work, AccountId id) {
    return Sql.in(work)
        .createQuery(ACCOUNTS + " WHERE id = :id")
        .bind("id", id.value())
        .map(account(work))
        .findOne();
  }

  @Override
  public Optional<Account> accountOf(Work work, String login) {
    return Sql.in(work)
        .createQuery(ACCOUNTS + " WHERE login = :login")
        .bind("login", lower(login))
        .map(account(work))
        .findOne();
  }

  @Override
  public List<Account> accounts(Work work) {
    return Sql.in(work).createQuery(ACCOUNTS + " ORDER BY login").map(account(work)).list();
  }

  @Override
  public Secret secret(Work work, AccountId account) {
    return Sql.in(work)
        .createQuery("SELECT password_hash, wrong_in_a_row FROM account WHERE id = :id")
        .bind("id", account.value())
        .map((row, context) -> new Secret(row.getString(1), row.getInt(2)))
        .one();
  }

  @Override
  public void setHash(Work work, AccountId account, String hash, Instant at) {
    Sql.in(work)
        .createUpdate("UPDATE account SET password_hash = :hash, password_at = :at WHERE id = :id")
        .bind("id", account.value())
        .bind("hash", hash)
        .bind("at", at)
        .execute();
  }

  @Override
  public Visits visits(Work work, AccountId account) {
    return Sql.in(work)
        .createQuery(
            """
            SELECT password_at, last_in, previous_in, refused_before FROM account WHERE id = :id
            """)
        .bind("id", account.value())
        .map(
            (RowView row) ->
                new Visits(
                    row.getColumn("password_at", Instant.class),
                    Optional.ofNullable(row.getColumn("last_in", Instant.class)),
                    Optional.ofNullable(row.getColumn("previous_in", Instant.class)),
                    row.getColumn("refused_before", Integer.class)))
        .one();
  }

  @Override
  public void visited(Work work, AccountId account, Instant at) {
    Sql.in(work)
        .createUpdate(
            """
            UPDATE account SET previous_in = last_in, last_in = :at,
                   refused_before = refused_since, refused_since = 0
             WHERE id = :id
            """)
        .bind("id", account.value())
        .bind("at", at)
        .execute();
  }

  @Override
  public void setRoles(Work work, AccountId account, Set<Role> roles) {
    Sql.in(work)
        .createUpdate("DELETE FROM account_role WHERE account = :account")
        .bind("account", account.value())
        .execute();
    for (Role role : roles) {
      Sql.in(work)
          .createUpdate("INSERT INTO account_role (account, role) VALUES (:account, :role)")
          .bind("account", account.value())
          .bind("role", role.code())
          .execute();
    }
  }

  @Override
  public void setClosed(Work work, AccountId account, boolean closed) {
    Sql.in(work)
        .createUpdate("UPDATE account SET closed = :closed WHERE id = :id")
        .bind("id", account.value())
        .bind("closed", closed)
        .execute();
  }

  @Override
  public int countWrong(Work work, AccountId account) {
    Sql.in(work)
        .createUpdate(
            """
            UPDATE account SET wrong_in_a_row = wrong_in_a_row + 1,
                   refused_since = refused_since + 1
             WHERE id = :id
            """)
        .bind("id", account.value())
        .execute();
    return secret(work, account).wrongInARow();
  }

  @Override
  public void lock(Work work, AccountId account, Instant until) {
    Sql.in(work)
        .createUpdate("UPDATE account SET locked_until = :until WHERE id = :id")
        .bind("id", account.value())
        .bind("until", until)
        .execute();
  }

  @Override
  public void clearWrong(Work work, AccountId account) {
    Sql.in(work)
        .createUpdate("UPDATE account SET wrong_in_a_row = 0, locked_until = NULL WHERE id = :id")
        .bind("id", account.value())
        .execute();
  }

  @Override
  public void keep(Work work, Signature signature) {
    SignatureRows.insert(Sql.in(work), signature);
  }

  @Override
  public Optional<Signature> signature(Work work, SignatureId id) {
    return SignatureRows.find(Sql.in(work), id);
  }

  private static Person readPerson(ResultSet row, StatementContext context) throws SQLException {
    return new Person(
        new PersonId(row.getObject("id", UUID.class)),
        row.getString("given_name"),
        row.getString("family_name"),
        Optional.ofNullable(row.getString("rpps")).orElse(""));
  }

  private static RowMapper<Account> account(Work work) {
    return (row, context) -> {
      AccountId id = new AccountId(row.getObject("id", UUID.class));
      Instant locked =
          context
              .findColumnMapperFor(Instant.class)
              .orElseThrow()
              .map(row, "locked_until", context);
      return new Account(
          id,
          new PersonId(row.getObject("person", UUID.class)),
          row.getString("login"),
          roles(work, id),
          Optional.ofNullable(locked),
          row.getBoolean("closed"));
    };
  }

  private static Set<Role> roles(Work work, AccountId account) {
    List<String> codes =
        Sql.in(work)
            .createQuery("SELECT role FROM account_role WHERE account = :account")
            .bind("account", account.value())
            .mapTo(String.class)
            .list();
    Set<Role> roles = EnumSet.noneOf(Role.class);
    codes.forEach(code -> roles.add(Role.ofCode(code)));
    return roles;
  }

  private static String lower(String login) {
    return login.strip().toLowerCase(Locale.ROOT);
  }
}
