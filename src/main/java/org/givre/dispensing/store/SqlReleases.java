package org.givre.dispensing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.access.Signature;
import org.givre.access.Signing;
import org.givre.custody.LotId;
import org.givre.custody.UnitId;
import org.givre.db.Sql;
import org.givre.dispensing.ReleaseId;
import org.givre.dispensing.ReleaseStore;
import org.givre.dispensing.Released;
import org.givre.kernel.Digest;
import org.givre.kernel.Work;
import org.givre.product.ProductId;
import org.givre.product.SheetRef;

/** Releases as rows; which one is in force for a unit is a row that the database keeps single. */
public final class SqlReleases implements ReleaseStore {

  private final Signatures signatures;

  public SqlReleases(Signing signing) {
    this.signatures = new Signatures(signing);
  }

  @Override
  public boolean add(Work work, Released released) {
    for (UnitId unit : released.units()) {
      if (inForce(work, unit).isPresent()) {
        return false;
      }
    }
    Sql.in(work)
        .createUpdate(
            "INSERT INTO release_decision (id, lot, product, version, cut_off, digest,"
                + " decided_at, first_signature, second_signature, sheet_number)"
                + " VALUES (:id, :lot, :product, :version, :cutOff, :digest, :at, :first,"
                + " :second, :sheet)")
        .bind("id", released.id().value())
        .bind("lot", released.lot().value())
        .bind("product", released.sheet().product().code())
        .bind("version", released.sheet().version())
        .bind("cutOff", released.cutOff())
        .bind("digest", released.digest().hex())
        .bind("at", released.at())
        .bind("first", released.signatures().first().id().value())
        .bind("second", released.signatures().second().id().value())
        .bind("sheet", released.sheetNumber())
        .execute();
    for (int i = 0; i < released.units().size(); i++) {
      unit(work, released.id(), released.units().get(i), i + 1);
    }
    return true;
  }

  @Override
  public void correct(Work work, Released released, Released earlier, String why) {
    Sql.in(work)
        .createUpdate("DELETE FROM release_in_force WHERE release_id = :id")
        .bind("id", earlier.id().value())
        .execute();
    if (!add(work, released)) {
      throw new IllegalStateException("a unit has another release in force");
    }
    Sql.in(work)
        .createUpdate(
            "INSERT INTO release_correction (release_id, corrects, why)"
                + " VALUES (:id, :earlier, :why)")
        .bind("id", released.id().value())
        .bind("earlier", earlier.id().value())
        .bind("why", why)
        .execute();
  }

  private static void unit(Work work, ReleaseId id, UnitId unit, int rank) {
    Sql.in(work)
        .createUpdate(
            "INSERT INTO release_unit (release_id, unit, ranking) VALUES (:id, :unit, :rank)")
        .bind("id", id.value())
        .bind("unit", unit.value())
        .bind("rank", rank)
        .execute();
    Sql.in(work)
        .createUpdate("INSERT INTO release_in_force (unit, release_id) VALUES (:unit, :id)")
        .bind("id", id.value())
        .bind("unit", unit.value())
        .execute();
  }

  @Override
  public void withdraw(
      Work work, Released released, Released.Withdrawal withdrawal, Signature signature) {
    Stamps.bind(
            Sql.in(work)
                .createUpdate(
                    "INSERT INTO release_withdrawal (release_id, why, signature, "
                        + Stamps.COLUMNS
                        + ") VALUES (:id, :why, :signature, "
                        + Stamps.PLACES
                        + ")"),
            withdrawal.stamp())
        .bind("id", released.id().value())
        .bind("why", withdrawal.why())
        .bind("signature", signature.id().value())
        .execute();
    Sql.in(work)
        .createUpdate("DELETE FROM release_in_force WHERE release_id = :id")
        .bind("id", released.id().value())
        .execute();
  }

  private static final String RELEASES =
      "SELECT d.id, d.lot, d.product, d.version, d.cut_off, d.digest, d.decided_at,"
          + " d.first_signature, d.second_signature, d.sheet_number, w.why, w.done_at, w.done_by,"
          + " w.done_name FROM release_decision d"
          + " LEFT JOIN release_withdrawal w ON w.release_id = d.id";

  @Override
  public Optional<Released> find(Work work, ReleaseId id) {
    return Sql.in(work)
        .createQuery(RELEASES + " WHERE d.id = :id")
        .bind("id", id.value())
        .map((row, context) -> released(work, row))
        .findOne();
  }

  @Override
  public Optional<Released> inForce(Work work, UnitId unit) {
    return Sql.in(work)
        .createQuery(
            RELEASES + " JOIN release_in_force f ON f.release_id = d.id WHERE f.unit = :unit")
        .bind("unit", unit.value())
        .map((row, context) -> released(work, row))
        .findOne();
  }

  private Released released(Work work, ResultSet row) throws SQLException {
    ReleaseId id = new ReleaseId(row.getObject("id", UUID.class));
    String why = row.getString("why");
    Optional<Released.Withdrawal> withdrawal =
        why == null
            ? Optional.empty()
            : Optional.of(new Released.Withdrawal(why, Stamps.read(row)));
    return new Released(
        id,
        new LotId(row.getObject("lot", UUID.class)),
        units(work, id),
        new SheetRef(new ProductId(row.getString("product")), row.getInt("version")),
        Stamps.instant(row, "cut_off"),
        new Digest(row.getString("digest")),
        Stamps.instant(row, "decided_at"),
        signatures.two(work, row),
        row.getString("sheet_number"),
        withdrawal);
  }

  private static List<UnitId> units(Work work, ReleaseId id) {
    return Sql.in(work)
        .createQuery("SELECT unit FROM release_unit WHERE release_id = :id ORDER BY ranking")
        .bind("id", id.value())
        .mapTo(UUID.class)
        .map(UnitId::new)
        .list();
  }
}
