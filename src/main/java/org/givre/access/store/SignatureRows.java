package org.givre.access.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.givre.access.AccountId;
import org.givre.access.Part;
import org.givre.access.Permission;
import org.givre.access.PersonId;
import org.givre.access.Role;
import org.givre.access.Signature;
import org.givre.access.SignatureId;
import org.givre.access.ToSign;
import org.givre.audit.Subject;
import org.givre.kernel.Digest;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;

/** Signatures as rows: inserted and read, nothing else. */
final class SignatureRows {
  private SignatureRows() {}

  static void insert(Handle handle, Signature signature) {
    ToSign what = signature.what();
    handle
        .createUpdate(
            """
            INSERT INTO signature (id, person, account, display_name, roles, permission, part,
              meaning, subject_kind, subject_id, subject_label, signed, signed_at)
            VALUES (:id, :person, :account, :name, :roles, :permission, :part, :meaning, :kind,
              :subject, :label, :signed, :at)
            """)
        .bind("id", signature.id().value())
        .bind("person", signature.person().value())
        .bind("account", signature.account().value())
        .bind("name", signature.displayName())
        .bind("roles", codes(signature.roles()))
        .bind("permission", what.permission().code())
        .bind("part", what.part().code())
        .bind("meaning", what.meaning())
        .bind("kind", what.subject().kind())
        .bind("subject", what.subject().id())
        .bind("label", what.subject().label())
        .bind("signed", what.signed().hex())
        .bind("at", signature.at())
        .execute();
  }

  static Optional<Signature> find(Handle handle, SignatureId id) {
    return handle
        .createQuery(
            """
            SELECT id, person, account, display_name, roles, permission, part, meaning,
                   subject_kind, subject_id, subject_label, signed, signed_at
              FROM signature WHERE id = :id
            """)
        .bind("id", id.value())
        .map((RowViewMapper<Signature>) SignatureRows::read)
        .findOne();
  }

  private static Signature read(RowView row) {
    return new Signature(
        new SignatureId(row.getColumn("id", UUID.class)),
        new PersonId(row.getColumn("person", UUID.class)),
        new AccountId(row.getColumn("account", UUID.class)),
        row.getColumn("display_name", String.class),
        roles(row.getColumn("roles", String.class)),
        toSign(row),
        row.getColumn("signed_at", Instant.class));
  }

  private static ToSign toSign(RowView row) {
    return new ToSign(
        ofCode(Permission.values(), Permission::code, row.getColumn("permission", String.class)),
        ofCode(Part.values(), Part::code, row.getColumn("part", String.class)),
        row.getColumn("meaning", String.class),
        new Subject(
            row.getColumn("subject_kind", String.class),
            row.getColumn("subject_id", String.class),
            row.getColumn("subject_label", String.class)),
        new Digest(row.getColumn("signed", String.class)));
  }

  private static String codes(Set<Role> roles) {
    return roles.stream().map(Role::code).sorted().collect(Collectors.joining(","));
  }

  private static Set<Role> roles(String codes) {
    return Arrays.stream(codes.split(","))
        .filter(code -> !code.isEmpty())
        .map(Role::ofCode)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static <T> T ofCode(T[] values, Function<T, String> code, String wanted) {
    return Arrays.stream(values)
        .filter(value -> code.apply(value).equals(wanted))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("unknown code " + wanted));
  }
}
