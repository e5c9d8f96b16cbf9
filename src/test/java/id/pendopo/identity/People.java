package id.pendopo.identity;

import id.pendopo.directory.UnitId;
import id.pendopo.fixture.FormClient;
import id.pendopo.identity.account.AccountRepository;
import id.pendopo.identity.account.AccountStatus;
import id.pendopo.identity.account.CredentialRepository;
import id.pendopo.identity.account.Grant.Office;
import id.pendopo.identity.account.GrantRepository;
import id.pendopo.identity.account.Mail;
import id.pendopo.identity.secret.PasswordHasher;
import id.pendopo.identity.secret.Totp;
import id.pendopo.platform.web.Language;
