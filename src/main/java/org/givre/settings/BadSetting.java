package org.givre.settings;

/** A line of the settings file that could not be used; the default is in force instead. */
public record BadSetting(String key, String value, String inForce) {}
