import t from 'tap'
import { checkAddress } from '../../src/fetching/address.ts'
import { addressRule } from '../../src/fetching/address-rule.ts'
import { isPublicAddress } from '../../src/fetching/public-address.ts'

t.test('an IP address should be public', async (t) => {
  for (const address of ['8.8.8.8', '1.1.1.1', '172.15.0.1', '100.63.0.1', '2606:4700::1111', '64:ff9b::8.8.8.8'])
    t.ok(isPublicAddress(address), address)
})

t.test('an IP address should not be public', async (t) => {
  const inside = {
    'of this machine': ['127.0.0.1', '127.9.9.9', '::1', '0.0.0.0', '::'],
    'of its network': ['10.0.0.1', '172.16.0.1', '192.168.1.1', 'fd12::1', 'fe80::1', 'fe80::1%eth0', 'fec0::1'],
    'of a provider’s network': ['100.64.0.1', '192.0.0.1'],
    'of a cloud’s services': ['169.254.169.254', 'fd00:ec2::254', '100.100.100.200', '168.63.129.16', '192.0.0.192'],
    'an IPv4 address in an IPv6 one': [
      '::ffff:127.0.0.1',
      '::ffff:a9fe:a9fe',
      '::7f00:1',
      '64:ff9b::7f00:1',
      '64:ff9b::10.0.0.1',
      '64:ff9b:1::808:808',
      '2002:7f00:1::',
      '2001:0:7f00:1::',
    ],
    'for other uses': ['224.0.0.1', '255.255.255.255', '240.0.0.1', '198.18.0.1', '2001:db8::1', 'ff02::1', '100::1'],
    'no IP address': ['', 'gull.example', '999.1.1.1'],
  }
  for (const [why, addresses] of Object.entries(inside))
    for (const address of addresses) t.notOk(isPublicAddress(address), `${address}: ${why}`)
})

t.test('an address', async (t) => {
  const check = (address: string) => checkAddress(address, addressRule({}))
  t.test('should be checked without its fragment', async (t) => {
    t.match(check('https://gull.example/a?b=c#d'), { url: { href: 'https://gull.example/a?b=c' } })
    t.match(check('http://8.8.8.8:8080/'), { url: { href: 'http://8.8.8.8:8080/' } })
  })
  t.test('should be refused where its host is an IP address that is not public, however it is written', async (t) => {
    const hosts = ['127.0.0.1', '2130706433', '0x7f000001', '0177.0.0.1', '127.1', '１２７.0.0.1', '[::1]', '0']
    for (const host of [...hosts, '[::ffff:127.0.0.1]', '169.254.169.254', '[64:ff9b::a9fe:a9fe]', '10.0.0.1.'])
      t.match(check(`http://${host}/`), { problem: 'not an address of the public internet' }, host)
  })
  t.test('should be refused with another scheme, with credentials, and where it is none', async (t) => {
    const scheme = { problem: 'only http and https addresses are fetched' }
    for (const address of ['file:///etc/passwd', 'ftp://gull.example/', 'data:text/html,x', 'gopher://gull.example/'])
      t.match(check(address), scheme, address)
    t.match(check('https://mara:secret@gull.example/'), { problem: /user name or password/ })
    t.match(check('gull.example'), { problem: 'not an address' })
    t.match(check(`https://gull.example/${'a'.repeat(3000)}`), { problem: /longer than/ })
  })
  t.test('of this machine should be allowed in tests alone, and no other that is not public', async (t) => {
    const isAllowed = addressRule({ VERBATIM_TESTS_FETCH_FROM_LOOPBACK: 'yes' })
    t.ok(isAllowed('127.0.0.1'))
    t.ok(isAllowed('8.8.8.8'))
    t.notOk(isAllowed('10.0.0.1'))
    t.notOk(isAllowed('169.254.169.254'))
    t.notOk(addressRule({ VERBATIM_TESTS_FETCH_FROM_LOOPBACK: 'no' })('127.0.0.1'))
  })
})
