package org.givre.product.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.db.Sql;
import org.givre.kernel.ActorId;
import org.givre.kernel.Digest;
import org.givre.kernel.Work;
import org.givre.product.Confidence;
import org.givre.product.ProductId;
import org.givre.product.ProductSheet;
import org.givre.product.ProductSheets;
import org.givre.product.SheetField;
import org.givre.product.SheetRef;
import org.givre.product.SheetSigning;
import org.givre.product.SheetValue;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/** Product sheets as rows: a line of a sheet is a row. */
public final class SqlProductSheets implements ProductSheets {

  private static final String SHEETS =
      "SELECT s.product, s.version, s.in_force_from, g.pharmacist, g.second_person, g.signed_at,"
          + " g.first_signature, g.second_signature FROM product_sheet s"
          + " LEFT JOIN product_sheet_signing g"
          + " ON g.product = s.product AND g.version = s.version"
          + " WHERE s.product = :product";

  @Override
  public List<ProductId> products(Work work) {
    return Sql.in(work)
        .createQuery("SELECT code FROM product ORDER BY ranking, code")
        .mapTo(String.class)
        .map(ProductId::new)
        .list();
  }

  @Override
  public List<ProductSheet> versions(Work work, ProductId product) {
    List<Head> heads =
        Sql.in(work)
            .createQuery(SHEETS + " ORDER BY s.version")
            .bind("product", product.code())
            .map(SqlProductSheets::head)
            .list();
    return heads.stream().map(head -> whole(work, head)).toList();
  }

  @Override
  public Optional<ProductSheet> version(Work work, SheetRef ref) {
    return Sql.in(work)
        .createQuery(SHEETS + " AND s.version = :version")
        .bind("product", ref.product().code())
        .bind("version", ref.version())
        .map(SqlProductSheets::head)
        .findOne()
        .map(head -> whole(work, head));
  }

  @Override
  public void add(Work work, ProductSheet sheet, ActorId by, Instant at) {
    if (sheet.version() == 1) {
      addProduct(work, sheet.product());
    }
    Sql.in(work)
        .createUpdate(
            "INSERT INTO product_sheet (product, version, in_force_from, proposed_by, proposed_at)"
                + " VALUES (:product, :version, :from, :by, :at)")
        .bind("product", sheet.product().code())
        .bind("version", sheet.version())
        .bind("from", sheet.from())
        .bind("by", by.value())
        .bind("at", at)
        .execute();
    PreparedBatch lines =
        Sql.in(work)
            .prepareBatch(
                "INSERT INTO product_sheet_value"
                    + " (product, version, field, ranking, confidence, content)"
                    + " VALUES (:product, :version, :field, :ranking, :confidence, :content)");
    for (SheetValue value : sheet.values()) {
      lines
          .bind("product", sheet.product().code())
          .bind("version", sheet.version())
          .bind("field", value.field().name())
          .bind("ranking", value.rank())
          .bind("confidence", value.confidence().name())
          .bind("content", value.text())
          .add();
    }
    lines.execute();
  }

  private static void addProduct(Work work, ProductId product) {
    Sql.in(work)
        .createUpdate(
            "INSERT INTO product (code, ranking)"
                + " SELECT :code, COALESCE(MAX(ranking), 0) + 1 FROM product")
        .bind("code", product.code())
        .execute();
  }

  @Override
  public void signed(Work work, SheetRef ref, SheetSigning.Signed signing, Digest digest) {
    Sql.in(work)
        .createUpdate(
            "INSERT INTO product_sheet_signing (product, version, pharmacist, second_person,"
                + " signed_at, first_signature, second_signature, digest)"
                + " VALUES (:product, :version, :pharmacist, :second, :at, :one, :other, :digest)")
        .bind("product", ref.product().code())
        .bind("version", ref.version())
        .bind("pharmacist", signing.pharmacist().value())
        .bind("second", signing.second().value())
        .bind("at", signing.at())
        .bind("one", signing.first())
        .bind("other", signing.other())
        .bind("digest", digest.hex())
        .execute();
  }

  private record Head(SheetRef ref, Instant from, SheetSigning signing) {}

  private static Head head(ResultSet row, StatementContext context) throws SQLException {
    SheetRef ref = new SheetRef(new ProductId(row.getString("product")), row.getInt("version"));
    OffsetDateTime from = row.getObject("in_force_from", OffsetDateTime.class);
    return new Head(ref, from.toInstant(), signing(row));
  }

  private static SheetSigning signing(ResultSet row) throws SQLException {
    OffsetDateTime at = row.getObject("signed_at", OffsetDateTime.class);
    if (at == null) {
      return new SheetSigning.ToVerify();
    }
    return new SheetSigning.Signed(
        new ActorId(row.getObject("pharmacist", UUID.class)),
        new ActorId(row.getObject("second_person", UUID.class)),
        at.toInstant(),
        row.getObject("first_signature", UUID.class),
        row.getObject("second_signature", UUID.class));
  }

  private static ProductSheet whole(Work work, Head head) {
    List<SheetValue> values =
        Sql.in(work)
            .createQuery(
                "SELECT field, ranking, confidence, content FROM product_sheet_value"
                    + " WHERE product = :product AND version = :version")
            .bind("product", head.ref().product().code())
            .bind("version", head.ref().version())
            .map(SqlProductSheets::value)
            .list();
    return new ProductSheet(head.ref(), head.from(), head.signing(), values);
  }

  private static SheetValue value(ResultSet row, StatementContext context) throws SQLException {
    return new SheetValue(
        SheetField.valueOf(row.getString("field")),
        row.getInt("ranking"),
        row.getString("content"),
        Confidence.valueOf(row.getString("confidence")));
  }
}
