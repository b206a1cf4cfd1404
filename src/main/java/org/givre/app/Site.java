package org.givre.app;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.util.Optional;
import org.givre.alarm.AlarmRules;
import org.givre.alarm.Stake;
import org.givre.alarm.TankLimits;
import org.givre.alarm.store.SqlAlarms;
import org.givre.app.safe.FolderSocket;
import org.givre.audit.TrailCheck;
import org.givre.custody.CustodyStore;
import org.givre.custody.store.SqlCustody;
import org.givre.dispensing.SheetOrders;
import org.givre.document.SheetOrdering;
import org.givre.kernel.Ticker;
import org.givre.pathway.store.SqlCases;
import org.givre.probe.store.SqlProbeStore;
import org.givre.product.Products;
import org.givre.settings.DataFolder;
import org.givre.storage.store.SqlStorage;
import org.givre.thermal.LimitsOverTime;
import org.givre.thermal.LoggedAlarms;
import org.givre.thermal.LoggedReadings;
import org.givre.thermal.StoredLimits;
import org.givre.thermal.StoredStake;
import org.givre.thermal.ThermalHistory;
import org.givre.thermal.UnitsOfTank;
import org.givre.watch.ChartDoor;
import org.givre.watch.Technical;
import org.givre.watch.Tending;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An open site: every area built by hand, in order, and joined. Opening it watches nothing yet;
 * {@link #watch} starts the lines, the alarms and the keeping.
 */
public final class Site implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Site.class);

  private static final long CLOCKS_SECONDS = 5;
  private static final long BACKUP_SECONDS = 60;

  private final OpenFolder open;
  private final Threads threads = new Threads();
  private final WireParts wire;
  private final StockParts stock;
  private final WatchParts watch;
  private final SheetParts sheets;
  private final SheetOrdering orders;
  private final ActsGround judged;
  private final ActsParts acts;
  private final TankLimits limits;
  private final Stake stake;
  private final TellingParts telling;
  private final Tending tending;
  private final TrailCheck check;
  private final BackupParts backups;
  private Optional<WatchParts.Running> running = Optional.empty();
  private Optional<FolderSocket> socket = Optional.empty();

  private Site(OpenFolder open, AlarmRules rules) {
    Ground ground = open.ground();
    Products products = ActsParts.products(ground);
    this.open = open;
    this.backups = BackupParts.of(open);
    this.check = new TrailCheck(ground.works(), ground.trail(), ground.ticker());
    this.wire = WireParts.of(ground);
    this.stock = StockParts.of(ground, products);
    this.watch = WatchParts.of(ground, wire, rules);
    this.sheets = SheetParts.of(ground);
    CustodyStore custody = new SqlCustody();
    LoggedReadings readings = new LoggedReadings(new SqlProbeStore(), watch.log());
    LoggedAlarms alarms = new LoggedAlarms(new SqlAlarms());
    this.judged = ActsGround.of(ground, stock, new ActsGround.Watched(readings, alarms));
    this.orders = sheets.ordering(ground, stock, judged, readings);
    this.acts = ActsParts.of(ground, judged, orders);
    this.limits = new StoredLimits(ground.works(), custody, products, ground.ticker());
    ThermalHistory.Stays stays = new ThermalHistory.Stays(custody, new SqlStorage());
    StoredStake.Owners owners =
        new StoredStake.Owners(stock.patients(), products, StoredStake.Planned.of(new SqlCases()));
    this.stake = new StoredStake(ground.works(), stays, stock.tanks(), owners, ground.ticker());
    this.telling = TellingParts.of(ground, stock, watch, stake, threads);
    this.tending =
        watch.tending(ground, new UnitsOfTank(ground.works(), stays, owners, ground.ticker()));
  }

  /** Opens a folder, making it when it is not there; see {@link OpenFolder#open}. */
  public static Site open(DataFolder folder, OpenFolder.Use use, String way, Ticker ticker) {
    return open(folder, use, way, ticker, AlarmRules.USUAL);
  }

  /** As above, with the shortened alarm delays of an exercise. */
  public static Site open(
      DataFolder folder, OpenFolder.Use use, String way, Ticker ticker, AlarmRules rules) {
    OpenFolder open = OpenFolder.open(folder, use, way, ticker);
    Logs.into(folder);
    return new Site(open, rules);
  }

  /** Starts watching; once. */
  public WatchParts.Running watch() {
    if (running.isEmpty()) {
      followClocks();
      telling.start(ground(), watch, threads);
      backups.clock().listen(now -> watch.watch().condition(Technical.BACKUP_LATE, now.isAmiss()));
      threads
          .tick()
          .scheduleWithFixedDelay(
              () -> threads.work().execute(Threads.seen(backups.clock()::look)),
              CLOCKS_SECONDS,
              BACKUP_SECONDS,
              SECONDS);
    }
    WatchParts.Running started =
        running.orElseGet(() -> watch.start(ground(), wire, threads, limits));
    running = Optional.of(started);
    return started;
  }

  /** A post-thaw clock that runs out is reported whether or not anybody looks at a screen. */
  private void followClocks() {
    Runnable report =
        Threads.seen(
            () -> {
              acts.overruns().report(ground().ticker().now());
              sheets.printing().follow(ground().ticker().now());
            });
    threads
        .tick()
        .scheduleWithFixedDelay(
            () -> threads.work().execute(report), CLOCKS_SECONDS, CLOCKS_SECONDS, SECONDS);
  }

  /**
   * Answers other programs of this account while the folder is ours. Without a socket (a file
   * system that has none) they are told who has the folder, and nothing else is lost.
   */
  public void serve(FolderSocket.Answerer answerer) {
    try {
      FolderSocket opened =
          new FolderSocket(
              ground().folder().socketFile(), answerer, call -> threads.start("call", call));
      socket = Optional.of(opened);
      threads.start("socket", opened);
    } catch (IOException notHere) {
      LOG.warn("no local socket", notHere);
    }
  }

  /** Backups and what is known of them. */
  public BackupParts backups() {
    return backups;
  }

  public OpenFolder folder() {
    return open;
  }

  public Ground ground() {
    return open.ground();
  }

  /** The journal's verification; its last verdict is everybody's. */
  public TrailCheck check() {
    return check;
  }

  public Threads threads() {
    return threads;
  }

  public WireParts wire() {
    return wire;
  }

  public StockParts stock() {
    return stock;
  }

  public WatchParts watching() {
    return watch;
  }

  public TellingParts telling() {
    return telling;
  }

  public SheetParts sheets() {
    return sheets;
  }

  /** Orders the sheets that no act orders by itself. */
  public SheetOrders orders() {
    return orders;
  }

  /** What the acts look at. */
  public ActsGround judged() {
    return judged;
  }

  public ActsParts acts() {
    return acts;
  }

  public TankLimits limits() {
    return limits;
  }

  public Stake stake() {
    return stake;
  }

  /** Silencing, thresholds, maintenance, openings. */
  public Tending tending() {
    return tending;
  }

  /** What charts ask beside their curves. */
  public ChartDoor charts() {
    LimitsOverTime over =
        new LimitsOverTime(ground().works(), new SqlCustody(), ActsParts.products(ground()));
    return new ChartsOnFiles(ground(), watch, over);
  }

  /** Lines first, then what they handed over, then the threads, the database last. */
  @Override
  public void close() {
    socket.ifPresent(FolderSocket::close);
    running.ifPresent(WatchParts.Running::close);
    threads.close();
    Logs.release();
    open.close();
  }
}
