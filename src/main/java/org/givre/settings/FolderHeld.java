package org.givre.settings;

/** Another program has the data folder; nothing was opened. */
public final class FolderHeld extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient DataFolder folder;
  private final transient FolderHolder holder;

  FolderHeld(DataFolder folder, FolderHolder holder) {
    super("held by process " + holder.process() + " (" + holder.way() + ")");
    this.folder = folder;
    this.holder = holder;
  }

  public DataFolder folder() {
    return folder;
  }

  public FolderHolder holder() {
    return holder;
  }
}
