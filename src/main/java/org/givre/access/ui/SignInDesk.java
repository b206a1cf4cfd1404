package org.givre.access.ui;

import java.util.List;
import java.util.function.Consumer;
import org.givre.access.Session;
import org.givre.access.SignIn;
import org.givre.kernel.Ticker;

/**
 * What the sign-in page works with.
 *
 * @param demo accounts to show, empty in a real folder
 * @param opened goes on with the person who signed in
 */
public record SignInDesk(
    SignIn signIn, Ticker ticker, List<KnownAccount> demo, Consumer<Session> opened) {}
