package org.givre.cli;

import picocli.CommandLine.IVersionProvider;

/** This program's version, from its jar. */
public final class Version implements IVersionProvider {

  /** The version, or "dev" when run from classes. */
  public static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"Givre " + number()};
  }
}
