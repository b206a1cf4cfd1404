package org.givre.custody.ui;

/** A sheet about a unit, ready to show: its number, what it is and when it was given. */
public record SheetSeen(String number, String title, String at) {}
