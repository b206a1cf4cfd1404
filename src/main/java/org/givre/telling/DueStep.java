package org.givre.telling;

/**
 * A step whose time has come.
 *
 * @param repeat 0 for the step itself, n for its nth repetition
 */
record DueStep(int step, int repeat, Audience audience) {}
